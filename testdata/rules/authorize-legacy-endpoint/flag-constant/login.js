const { HOST } = require('./urls');

exports.login = (id) => `${HOST}/oauth/authorize?client_id=${id}`; // expect: authorize-legacy-endpoint high
