def exchange(code, proxied)
  connection =
    if proxied
      Faraday.new(headers: { 'Accept' => 'application/json', 'X-Proxy' => '1' })
    else
      Faraday.new(headers: { 'Accept' => 'application/json' })
    end
  connection.url_prefix = 'https://api.example.test'
  connection.post('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
end
