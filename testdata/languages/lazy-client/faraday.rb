module Shop
  class << self
    def refresh(token)
      client.post('https://api.example.test/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }) # [refresh]
    end

    private

    def client
      @client ||= Faraday.new do |f|
        f.headers['Accept'] = 'application/json'
        f.request :url_encoded
      end
    end
  end
end
