class Codes
  def initialize(base = 'https://api.example.test/')
    @base = base.chomp('/')
  end

  def url(path)
    "#{@base}/#{path.delete_prefix('/')}"
  end

  def exchange(code)
    Net::HTTP.post_form(URI(url('/oauth/old_token')), grant_type: 'authorization_code', code: code) # [code]
  end
end
