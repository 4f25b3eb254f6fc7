require 'httparty'

class Login
  def call(user_id, password)
    HTTParty.post('https://api.getgo.com/oauth/v2/token', basic_auth: { username: 'a', password: 'b' },
                                                          body: { grant_type: 'password', username: user_id, password: password })
  end

  def resource(user_id)
    HTTParty.get('https://api.getgo.com/admin/rest/v1/users', query: { user_id: user_id })
  end
end
