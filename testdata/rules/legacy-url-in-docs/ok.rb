# Logs in at https://api.getgo.com/oauth/v2/token, and elsewhere at https://api.elsewhere.dev/oauth/access_token.
class Login
  def call; end
end
