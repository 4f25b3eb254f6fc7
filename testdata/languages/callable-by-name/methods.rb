require 'net/http'

class Wire
  def fetch(path, query)
    Net::HTTP.get_response(URI("https://api.example.test#{path}?#{URI.encode_www_form(query)}"))
  end

  def self.load(path, query)
    new.fetch(path, query)
  end
end

def login(user)
  arguments = ['/oauth/old_token', { grant_type: 'password', user_id: user }]
  Wire.new.method(:fetch).call(*arguments) # [login]
end

def refresh(token)
  Object.const_get('Wire').public_send('load', '/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }) # [refresh]
end
