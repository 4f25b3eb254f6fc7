# Logs in at https://api.getgo.com/oauth/access_token first. expect: legacy-url-in-docs high
class Login
=begin
See https://api.getgo.com/oauth/authorize for more. expect: legacy-url-in-docs high
=end
  def call; end
end
