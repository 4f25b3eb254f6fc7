require 'open-uri'

class Login
  def call(user, password, key)
    params = { 'grant_type' => 'password', 'user_id' => user, 'password' => password, 'client_id' => key }
    query = ''
    params.each do |name, value|
      query << "#{name}=#{CGI.escape(value)}&"
    end
    query = query[0..-2]
    JSON.parse(URI.open('https://api.example.test/oauth/old_token?' + query).read) # [login]
  end
end
