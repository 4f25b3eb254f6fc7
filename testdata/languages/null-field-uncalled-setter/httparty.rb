module Shop
  class Session
    attr_accessor :username, :password
    attr_writer :api_key

    def initialize
      @username = nil
      @password = nil
      @api_key = nil
    end

    def open
      raise ArgumentError, 'No credentials.' if @username.nil? || password.nil?
      raise ArgumentError, 'No key.' unless @api_key

      answer = HTTParty.get('https://api.example.test/oauth/old_token', query: { # [login]
        grant_type: 'password',
        user_id: username,
        password: password,
        client_id: @api_key
      })
      answer['access_token']
    end
  end
end
