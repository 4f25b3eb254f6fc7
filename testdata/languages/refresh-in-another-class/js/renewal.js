const { submit } = require('./gateway');

class Renewal {
  async run(req) {
    const answer = await submit({ grant_type: 'refresh_token', refresh_token: req.session.refresh }); // [refresh]
    req.session.access = answer.access_token;
  }
}

module.exports = Renewal;
