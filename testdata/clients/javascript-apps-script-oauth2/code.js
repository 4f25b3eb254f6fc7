// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form headers X-Trace=7 ..
// expect: built https://api.example.test/oauth/authorize query client_id=app response_type=code state=*

function service() {
  return OAuth2.createService('api')
    .setAuthorizationBaseUrl('https://api.example.test/oauth/authorize')
    .setTokenUrl('https://api.example.test/oauth/token')
    .setClientId('app')
    .setClientSecret('hidden')
    .setTokenMethod('POST')
    .setTokenHeaders({ 'X-Trace': '7' })
    .setCallbackFunction('callback');
}

function callback(request) {
  Logger.log(service().getAuthorizationUrl());
  service().handleCallback(request);
}

function renew() {
  service().refresh();
}
