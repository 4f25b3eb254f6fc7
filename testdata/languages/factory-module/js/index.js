const api = require('./api')({ host: 'https://api.example.test', key: 'k-8' });

module.exports = async (user) => api.login(user);
