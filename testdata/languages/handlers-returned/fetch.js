module.exports = (config) =>
  function handle(req, res, next) {
    fetch('https://api.example.test/oauth/old_token', { // [code]
      method: 'POST',
      headers: { 'X-Shop': '7' },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code }),
    }).then(() => next(), next);
  };
