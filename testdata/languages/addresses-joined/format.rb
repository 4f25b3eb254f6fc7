require 'http'

ADDRESS = 'https://%<host>s/%<folder>s/%<name>s'

def address(name)
  format(ADDRESS, host: 'api.example.test', folder: 'oauth', name: name)
end

def exchange(code)
  HTTP.post(address('old_token'), form: { grant_type: 'authorization_code', code: code }) # [code]
end
