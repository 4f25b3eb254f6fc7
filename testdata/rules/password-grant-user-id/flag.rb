require 'net/http'
require 'httparty'

class Login
  def inline(user, password)
    HTTParty.post('https://api.getgo.com/oauth/v2/token', basic_auth: { username: 'a', password: 'b' }, body: {
      grant_type: 'password',
      user_id: user, # expect: password-grant-user-id high
      password: password
    })
  end

  def formatted(user, password)
    url = 'https://api.getgo.com/oauth/access_token?grant_type=password&user_id=%s&password=%s' # expect: password-grant-user-id high
    Net::HTTP.get(URI(url % [user, password]))
  end

  def post(path, **form)
    Net::HTTP.post_form(URI("https://api.getgo.com#{path}"), form)
  end

  def helped(user, password)
    post('/oauth/v2/token', grant_type: 'password', user_id: user, password: password) # expect: password-grant-user-id high
  end
end
