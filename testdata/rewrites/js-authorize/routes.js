const querystring = require('querystring');

module.exports = (app, config) => {
  app.get('/login', (req, res) => {
    res.redirect('https://api.getgo.com/oauth/authorize?' + querystring.stringify({
      client_id: config.clientId,
      redirect_uri: `${config.host}/callback`,
    }));
  });
};
