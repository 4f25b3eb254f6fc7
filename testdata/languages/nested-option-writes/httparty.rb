def exchange(code, id, secret, scope)
  options = Hash.new { |hash, key| hash[key] = {} }
  options[:headers] = {}
  options[:headers]['Accept'] = 'application/json'
  options[:basic_auth] ||= { username: id, password: secret }
  body = { grant_type: 'authorization_code', code: code }
  body[:scope] = scope if scope
  options[:body] = body
  HTTParty.post('https://api.example.test/oauth/old_token', options) # [code]
end
