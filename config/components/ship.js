/**
 * Taro numbers components and their attributes once in the templates and once at run time; both sides must hold the same
 * list, or all later ones shift. So this one list feeds both: it adds the aria-* attributes Taro leaves out, and leaves
 * out what no screen uses, which is half of the templates. tests/config holds the screens to the list.
 */
const shipped = require('./shipped.json');

module.exports = function ship(components) {
  for (const name of Object.keys(components)) if (!(name in shipped)) delete components[name];
  for (const [name, kept] of Object.entries(shipped)) {
    const known = components[name] || {};
    for (const attribute of Object.keys(known)) if (!kept.includes(attribute)) delete known[attribute];
    for (const attribute of kept) if (!(attribute in known)) known[attribute] = "''";
    components[name] = known;
  }
};
