class Stage {
  static LIVE = new Stage('live');
  static TEST = new Stage('test');

  constructor(name) {
    this.name = name;
  }

  host() {
    switch (this) {
      case Stage.LIVE:
        return 'https://api.example.test';
      case Stage.TEST:
        return 'https://test.example.test';
      default:
        throw new RangeError(this.name);
    }
  }
}

export const refresh = (old) =>
  fetch(Stage.LIVE.host() + '/oauth/old_token', { // [live]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old }),
  });
