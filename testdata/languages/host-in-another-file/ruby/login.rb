require 'open-uri'
require_relative 'config'

module Example
  class Login
    def login(user, password)
      url = "#{HOST}/oauth/old_token?grant_type=password&user_id=#{CGI.escape(user)}" \
            "&password=#{CGI.escape(password)}&client_id=#{Example::KEY}"
      JSON.parse(URI.open(url).read) # [login]
    end

    def authorize_url
      HOST + '/oauth/old_authorize?client_id=' + KEY # [authorize]
    end
  end
end
