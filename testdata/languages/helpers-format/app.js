(function () {
  return {
    requests: {
      exchange: function (code) {
        return {
          url: helpers.fmt('https://%@/oauth/%@', 'api.example.test', 'old_token'), // [code]
          type: 'POST',
          data: { grant_type: 'authorization_code', code: code },
        };
      },
    },

    start: function (code) {
      this.ajax('exchange', code).done(this.show);
    },
  };
}());
