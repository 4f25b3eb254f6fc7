def exchange(code)
  HTTP.headers('Content-Type' => 'application/x-www-form-urlencoded')
      .post('https://api.example.test/oauth/old_token', body: URI.encode_www_form(grant_type: 'authorization_code', code: code)) # [code]
end
