const { stripTypeScriptTypes } = require('node:module');
// Stripping keeps every line and column, so tests run the same text as production and stack traces need no source map.
module.exports = { process: (code) => ({ code: stripTypeScriptTypes(code, { mode: 'strip' }) }) };
