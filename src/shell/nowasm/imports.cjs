// The imports of the JavaScript build: the functions that the script hands over when it starts. A CommonJS module,
// because their names are known only then.
module.exports = {};
