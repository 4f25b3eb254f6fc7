const { shop } = require('./settings');

exports.exchange = (code) =>
  fetch(shop.tokenUrl(), { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) }); // [code]
