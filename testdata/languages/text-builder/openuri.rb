require 'open-uri'

class Login
  def call(user, password, all: false)
    url = String.new('https://api.example.test')
    url << '/oauth/' << 'old_token'
    url << format('?grant_type=%s&user_id=%s', 'password', user)
    url.concat('&password=', password)
    url << '&scope=all' if all
    URI.open(url) # [login]
  end
end
