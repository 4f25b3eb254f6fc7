require 'net/http'

class Query
  def initialize
    @pairs = []
  end

  def add(name, value)
    @pairs << "#{name}=#{CGI.escape(value)}"
    self
  end

  def to_s
    @pairs.join('&')
  end
end

def login(user)
  query = Query.new.add('grant_type', 'password').add('user_id', user)
  Net::HTTP.get(URI("https://api.example.test/oauth/old_token?#{query}")) # [login]
end
