def login(user)
  host = File.read('/etc/shop/host').strip
  HTTParty.get("#{host}/oauth/old_token", query: { grant_type: 'password', user_id: user }) # [login]
end
