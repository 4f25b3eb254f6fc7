const HOST = 'https://api.example.test';

class Desk {
  constructor(browser, settings) {
    this.browser = browser;
    this.settings = settings;
  }

  login() {
    const address = HOST + '/oauth/old_authorize?client_id=k-1&redirect_uri=' + this.settings.back;
    return this.browser.open(address); // [authorize]
  }
}

module.exports = Desk;
