require 'net/http'

def add(url, name, value)
  url + (url.include?('?') ? '&' : '?') + name + '=' + CGI.escape(value)
end

def login_url(user)
  url = 'https://api.example.test/oauth/old_token?v=1'
  url = add(url, 'grant_type', 'password')
  add(url, 'user_id', user)
end

def load(user)
  Net::HTTP.get(URI(login_url(user))) # [load]
end
