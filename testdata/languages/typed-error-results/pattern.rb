def post(path, fields)
  response = RestClient.post("https://api.example.test#{path}", fields)
  [:ok, JSON.parse(response.body)]
rescue RestClient::Exception => e
  [:error, e.message]
end

def exchange(code)
  case post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  in [:ok, token] then token['access_token']
  in [:error, message] then raise message
  end
end
