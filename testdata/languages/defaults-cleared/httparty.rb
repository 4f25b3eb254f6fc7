class Cleared
  HEADERS = { 'Accept' => 'text/html', 'Authorization' => 'Bearer none' }.freeze

  def token(code)
    headers = HEADERS.dup
    headers['Accept'] = 'application/json'
    headers.delete('Authorization')
    options = { headers: headers, query: { trace: 1 } }
    options.delete(:query)
    options[:body] = { grant_type: 'authorization_code', code: code }
    HTTParty.post('https://api.example.test/oauth/old_token', options) # [token]
  end
end
