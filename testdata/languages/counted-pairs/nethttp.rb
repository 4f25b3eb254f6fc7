require 'net/http'

HOST = 'https://api.example.test'

def get(path, *pairs)
  query = []
  0.step(pairs.size - 1, 2) do |i|
    query << "#{pairs[i]}=#{CGI.escape(pairs[i + 1])}"
  end
  Net::HTTP.get(URI("#{HOST}#{path}?#{query.join('&')}"))
end

def login(user)
  get('/oauth/old_token', 'grant_type', 'password', 'user_id', user, 'client_id', 'k-1') # [login]
end
