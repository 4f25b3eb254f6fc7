let host;

module.exports = {
  setHost(value) {
    host = value.replace(/\/$/, '');
  },
  url(path) {
    return host + '/' + path;
  },
};
