const file = require('./settings.json');

class ShopSettings {
  static from(section) {
    return Object.assign(new ShopSettings(), section);
  }

  tokenUrl() {
    return this.host + this.oauth.tokenPath;
  }
}

exports.shop = ShopSettings.from(file.shop.api);
