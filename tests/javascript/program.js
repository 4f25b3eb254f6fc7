'use strict';
// A program with one of everything, to cut into pieces.
import http, { get as fetchIt } from 'http-thing';
import * as settings from './settings.js';
const qs = require('querystring'), { Agent, other: { deep = 1 } = {}, ...rest } = require('agent');
const BASE = `https://api.${settings.zone}.example`, PATH = '/v1/' + "items" + 1e3;
let cached, ü = 'ünïcödé \u00e9 \'q\'';
var legacy = legacy || {};

class Client extends http.Base {
  #token = null;
  static KIND = 'client';
  url = BASE + PATH;
  constructor({ token, retries = 3 } = {}, ...more) { super(more); this.#token = token; this.retries ??= retries; }
  get header() { return { Authorization: `Bearer ${this.#token}`, 'X-Kind': Client.KIND }; }
  static create(options) { return new Client(options); }
  async *pages(n) { for (let i = 0; i < n; i++) { if (!i) continue; yield await this.load(i); } }
  load = async (id, cb) => { const { data, status } = await fetchIt(`${this.url}/${id}?x=${encodeURIComponent(id)}`, { headers: this.header }); return status === 200 ? data : cb?.(status); };
}

function Old(options) {
  if (!(this instanceof Old)) return new Old(options);
  Client.call(this, options);
  var self = this;
  self.run = function (verb) {
    switch (verb) { case 'GET': case 'HEAD': return self.read(); case 'POST': self.write(); default: throw new Error('no ' + verb); }
  }.bind(this);
}
util.inherits(Old, Client);
Old.prototype.read = function read() { return $.ajax({ url: BASE, type: 'GET', success: function (d) { self.d = d; }, error() {} }); };
Old.prototype = { constructor: Old, write: function () { delete this.d; } };
Object.assign(Old.prototype, { extra() { return typeof this.d === 'undefined' && void 0; } });

legacy.parts = [1, , 'two', ...rest];
legacy.go = function (a, b) { outer: for (const [k, v] of Object.entries(a)) { for (const x in b) { if (x in v) continue outer; break outer; } } };
(function ($, root) { var local = 'x'; root.api = { login: function () { return $.get(local); } }; }(jQuery, window));
do { cached = cached ? cached - 1 : (deep, 10); } while (cached > 0 || !deep);
try { legacy.go.apply(null, [1]); } catch ({ message }) { console.log(message, /re[/]x/gi.test(message)); } finally { cached &&= null; }
while (true) { if (cached == null) break; cached--; }
const view = <a href={BASE} title="t&amp;u" {...rest}>{legacy.parts.map(p => <b key={p}>{p}</b>)} text</a>;
define(['a', './b'], function (a, b) { return { a: a, get b() { return b; }, set b(v) { a = v; } }; });
window.shared = tag`x${1}y`;
exports.one = 1; module.exports = { Client, Old, ['computed' + 1]: cached, async go() { await import('./late.js'); } };
export default Client;
export { cached as kept, BASE };
export * from './more.js';
