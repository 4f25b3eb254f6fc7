module.exports.HOST = 'https://api.getgo.com';
