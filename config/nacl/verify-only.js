/**
 * A webpack loader: of tweetnacl's nacl-fast.js it keeps what verifying a signature needs, line for line, and leaves out the
 * rest (32 KB become about 10), which is a tenth of the main package. A version of the library that is built otherwise stops the build.
 */
module.exports = function verifyOnly(source) {
  const at = (mark, from = 0) => {
    const found = source.indexOf(mark, from);
    if (found < 0) throw new Error(`tweetnacl: "${mark}" is not in nacl-fast.js. Its layout changed: adapt config/nacl/verify-only.js.`);
    return found;
  };
  const between = (first, last) => source.slice(at(first), at(last, at(first)));
  return [
    // Numbers and comparison.
    source.slice(0, at('function core_salsa20(')),
    // The field, its curve's arithmetic up to Diffie-Hellman.
    between('function set25519(', 'function crypto_scalarmult('),
    // SHA-512.
    between('var K = [', 'function crypto_sign_keypair('),
    // Reduction by the group's order.
    between('var L = new Float64Array', 'function crypto_sign('),
    // Verifying, and the lengths it asks for.
    between('function unpackneg(', 'nacl.lowlevel = {'),
    between('function checkArrayTypes(', 'function cleanup('),
    'nacl.sign = { detached: {} };\n',
    between('nacl.sign.detached.verify = ', 'nacl.sign.keyPair = '),
    '})(module.exports);\n',
  ].join('\n');
};
