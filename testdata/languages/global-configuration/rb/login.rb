require 'open-uri'
require_relative 'config'

def login(user)
  URI.open("#{$shop[:token]}?grant_type=password&user_id=#{user}&client_id=#{$shop[:key]}").read # [login]
end
