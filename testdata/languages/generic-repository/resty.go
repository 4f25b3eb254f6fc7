package shop

import (
	"encoding/json"

	"github.com/go-resty/resty/v2"
)

type repository[Entity any] struct {
	client   *resty.Client
	resource string
}

func newRepository[Entity any](base, resource string) repository[Entity] {
	return repository[Entity]{client: resty.New().SetBaseURL(base), resource: resource}
}

func (r *repository[Entity]) create(input map[string]string) (*Entity, error) {
	resp, err := r.client.R().SetBody(input).Post(r.resource)
	if err != nil {
		return nil, err
	}
	entity := new(Entity)
	if err := json.Unmarshal(resp.Body(), entity); err != nil {
		return nil, err
	}
	return entity, nil
}

type Token struct {
	AccessToken string `json:"access_token"`
}

type TokenRepository struct {
	repository[Token]
}

func NewTokenRepository() *TokenRepository {
	return &TokenRepository{newRepository[Token]("https://api.example.test", "/oauth/old_token")}
}

func (r *TokenRepository) refresh(token string) (string, error) {
	entity, err := r.create(map[string]string{"grant_type": "refresh_token", "refresh_token": token}) // [refresh]
	if err != nil {
		return "", err
	}
	return entity.AccessToken, nil
}
