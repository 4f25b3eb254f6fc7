function exchange(code) {
  var properties = PropertiesService.getScriptProperties();
  var id = properties.getProperty('id');
  var secret = properties.getProperty('secret');
  var options = {
    method: 'post',
    headers: { Authorization: 'Basic ' + Utilities.base64Encode(id + ':' + secret) },
    payload: { grant_type: 'authorization_code', code: code },
    muteHttpExceptions: true
  };
  var response = UrlFetchApp.fetch('https://api.example.test/oauth/old_token', options); // [code]
  var answer = JSON.parse(response.getContentText());
  properties.setProperty('token', answer.access_token);
}
