class Codes
  def exchange(code)
    url = <<~URL.strip
      https://api.example.test/oauth/old_token?grant_type=authorization_code&code=#{code}
    URL
    URI.open(url) # [code]
  end
end
