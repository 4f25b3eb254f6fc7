require "httparty"

# A number of seconds, also in a record; a record of something else.
class GotoToken < ApplicationRecord
end

class Voucher < ApplicationRecord
end

class Login
  def obtain(code)
    answer = HTTParty.post("https://api.getgo.com/oauth/v2/token",
                           body: { grant_type: "authorization_code", code: code },
                           basic_auth: { username: ENV["GOTO_KEY"], password: ENV["GOTO_SECRET"] }).parsed_response
    token = GotoToken.create!(answer)
    [Time.now + token.expires_in, token.expires_in > 60, token.expires_in.to_i == 3600]
  end

  def renew(token)
    answer = HTTParty.post("https://api.getgo.com/oauth/v2/token",
                           body: { grant_type: "refresh_token", refresh_token: token.refresh_token },
                           basic_auth: { username: ENV["GOTO_KEY"], password: ENV["GOTO_SECRET"] }).parsed_response
    token.update!(answer)
  end

  def voucher(row)
    voucher = Voucher.create!(row)
    voucher.expires_in == "3600"
  end
end
