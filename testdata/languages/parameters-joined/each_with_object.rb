class Codes
  def exchange(code)
    values = { grant_type: 'authorization_code', code: code, origin: 'shop' }
    form = values.each_with_object({}) { |(name, value), all| all[name] = value unless name == :origin }
    HTTParty.post('https://api.example.test/oauth/old_token', body: form) # [code]
  end
end
