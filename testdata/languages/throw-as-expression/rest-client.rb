def run(token, mode)
  value = token or raise(ArgumentError, 'no token')
  verb = mode == 'live' ? :post : abort('no mode')
  RestClient::Request.execute(method: verb, url: 'https://api.example.test/oauth/old_token', payload: { # [refresh]
    grant_type: 'refresh_token', refresh_token: value
  })
end
