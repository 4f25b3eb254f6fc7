require 'httparty'

class Login < ApplicationRecord
end

class Exchange
  def initialize(key, secret)
    @key = key
    @secret = secret
  end

  def answer(code)
    HTTParty.post('https://api.example.test/oauth/old_token', # [exchange]
                  body: { grant_type: 'authorization_code', code: code },
                  basic_auth: { username: @key, password: @secret }).parsed_response
  end

  def made(code)
    login = Login.new(answer(code))
    login.save!
    login.expires_in == '86400'
  end

  def filled(code)
    login = Login.new
    login.assign_attributes(answer(code))
    login.save!
    puts login.platform
  end

  def created(code)
    login = Login.create!(answer(code))
    login.version == 2
  end

  def found(code, user)
    login = Login.find_by!(user: user)
    login.update!(answer(code))
    puts login.account_key
  end
end
