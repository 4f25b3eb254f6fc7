class Poster
  def post(fields)
    HTTParty.post(url, body: fields)
  end

  private

  def url
    raise NotImplementedError
  end
end

class Codes
  def exchange(code)
    poster = Class.new(Poster) do
      def url
        'https://api.example.test/oauth/old_token'
      end
    end
    poster.new.post(grant_type: 'authorization_code', code: code) # [code]
  end
end
