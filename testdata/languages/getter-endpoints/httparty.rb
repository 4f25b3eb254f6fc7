class Endpoints
  class << self
    def token
      "#{host}/oauth/old_token"
    end

    def host
      'https://api.example.test'
    end
  end

  def authorize
    "#{self.class.host}/oauth/old_authorize"
  end
end

class Login
  def link
    "#{endpoints.authorize}?client_id=k-1" # [authorize]
  end

  def run(user)
    HTTParty.get(Endpoints.token, query: { grant_type: 'password', user_id: user }) # [login]
  end

  private

  def endpoints
    @endpoints ||= Endpoints.new
  end
end
