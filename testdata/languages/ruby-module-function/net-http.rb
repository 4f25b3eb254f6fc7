module Shop
  module_function

  def endpoint
    URI('https://api.example.test/oauth/old_token')
  end

  def exchange(code)
    Net::HTTP.post_form(endpoint, 'grant_type' => 'authorization_code', 'code' => code) # [code]
  end
end
