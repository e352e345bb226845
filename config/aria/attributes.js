/**
 * Taro numbers a component's attributes once in the templates and once at run time; both sides must add the same list,
 * or every later attribute shifts. So this one list feeds both.
 */
const components = require('./components.json');

const entries = Object.entries(components).map(([name, attributes]) => [
  name,
  Object.fromEntries(Object.keys(attributes).map((attribute) => [attribute, "''"])),
]);

module.exports = Object.fromEntries(entries);
