class Codes
  class << self
    def exchange(code)
      HTTP.post(url, form: form(code)) # [code]
    end

    private

    def url
      [host, 'oauth', 'old_token'].join('/')
    end

    def host
      'https://api.example.test'
    end

    def form(code)
      { grant_type: 'authorization_code', code: code } # [code]
    end
  end
end
