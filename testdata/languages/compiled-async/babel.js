'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var _createClass = function () { function defineProperties(target, props) { for (var i = 0; i < props.length; i++) { var descriptor = props[i]; descriptor.enumerable = descriptor.enumerable || false; descriptor.configurable = true; if ('value' in descriptor) descriptor.writable = true; Object.defineProperty(target, descriptor.key, descriptor); } } return function (Constructor, protoProps, staticProps) { if (protoProps) defineProperties(Constructor.prototype, protoProps); if (staticProps) defineProperties(Constructor, staticProps); return Constructor; }; }();

var _axios = require('axios');

var _axios2 = _interopRequireDefault(_axios);

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { default: obj }; }

function _classCallCheck(instance, Constructor) { if (!(instance instanceof Constructor)) { throw new TypeError('Cannot call a class as a function'); } }

var Exchange = function () {
  function Exchange() {
    var host = arguments.length > 0 && arguments[0] !== undefined ? arguments[0] : 'https://api.example.test';

    _classCallCheck(this, Exchange);

    this.host = host;
  }

  _createClass(Exchange, [{
    key: 'run',
    value: function run(code) {
      var body = new URLSearchParams({ grant_type: 'authorization_code', code: code });
      return _axios2.default.post(this.host + '/oauth/old_token', body).then(function (answer) { // [code]
        return answer.data.access_token;
      });
    }
  }]);

  return Exchange;
}();

exports.default = Exchange;
