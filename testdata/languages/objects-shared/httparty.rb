def add_kind(headers, kind)
  headers['X-Kind'] = kind
end

def refresh(token)
  headers = { 'Accept' => 'application/json' }
  options = { headers: headers }
  add_kind(options[:headers], 'refresh')
  options[:body] = { grant_type: 'refresh_token', refresh_token: token }
  HTTParty.post('https://api.example.test/oauth/old_token', options) # [shared]
end

def exchange(code)
  headers = { 'Accept' => 'application/json' }
  options = { headers: headers.dup }
  add_kind(headers, 'never sent')
  options[:body] = { grant_type: 'authorization_code', code: code }
  HTTParty.post('https://api.example.test/oauth/old_token', options) # [copied]
end
