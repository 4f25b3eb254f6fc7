require "httparty"

# A record that is filled with the whole answer.
class GotoToken < ApplicationRecord
end

class Login
  def legacy?(code)
    answer = HTTParty.post("https://api.getgo.com/oauth/v2/token",
                           body: { grant_type: "authorization_code", code: code },
                           basic_auth: { username: ENV["GOTO_KEY"], password: ENV["GOTO_SECRET"] }).parsed_response
    token = GotoToken.create!(answer)
    token.expires_in == "30758399" # expect: token-response-expires-in-string high
  end

  def renew(token)
    answer = HTTParty.post("https://api.getgo.com/oauth/v2/token",
                           body: { grant_type: "refresh_token", refresh_token: token.refresh_token },
                           basic_auth: { username: ENV["GOTO_KEY"], password: ENV["GOTO_SECRET"] }).parsed_response
    record = GotoToken.find_by!(key: token.key)
    record.update!(answer)
    record.expires_in.start_with?("3") # expect: token-response-expires-in-string high
  end
end
